/** What persons do: two capitalised words before it are a person's name. */
export const PERSON_VERB =
  /^\s+(?:said|told|met|spoke|noted|added|stressed|thanked|expressed|visited|arrived|stated|underlined|emphasi[sz]ed|congratulated|was\s+(?:(?:re-?)?elected|appointed|born|overthrown|ousted|sworn\s+in|assassinated|arrested|sentenced)|recalled|pointed\s+out|welcomed|praised|confirmed|informed|held\s+(?:a\s+)?(?:talks|meeting)|received|called\s+(?:for|on)|presented|says|highlighted|reaffirmed|reiterated|briefed|conveyed|invited|assured|represent(?:ed|s)|wrote|warned|argued|replied|resigned|tweeted)\b/u;

/** What a person is, right after the name: "Anna Lee, a senior researcher at". */
export const PERSON_ROLE =
  /^,\s+(?:an?\s+|the\s+)?(?:(?:senior|former|leading|prominent|political|chief|independent|visiting|human\s+rights)\s+)*(?:researcher|analyst|expert|professor|lecturer|fellow|scholar|economist|historian|lawyer|attorney|journalist|columnist|activist|politician|diplomat|lawmaker|spokes(?:man|woman|person)|adviser|advisor|liaison\s+officer)\b/u;
