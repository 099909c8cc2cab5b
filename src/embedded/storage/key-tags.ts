/** What the encoding of a value in an index key begins with: the order of types. */
export const enum Tag {
  end = 0,
  minKey = 1,
  emptyArray = 2,
  null = 3,
  number = 10,
  string = 15,
  object = 20,
  array = 25,
  binary = 30,
  objectId = 35,
  bool = 40,
  date = 45,
  timestamp = 47,
  regex = 50,
  code = 60,
  maxKey = 127,
}
