/** Words that a sentence may begin with a capital and that are no part of a name. */
export const FUNCTION_WORDS = new Set(
  `the a an this that these those he she it they we you i his her its their our my your who whom whose
  which what when where why how there here in on at by for from with without within into onto of to as
  after before during since until till under over about above against among amid between through
  throughout upon following according regarding concerning despite beyond besides like unlike both
  either neither each every all some any many most more much few several other others another such
  same and or but nor so yet if then than though although because while whereas however moreover
  furthermore meanwhile therefore thus hence also too only even just not no never always often
  finally first second third last next earlier later today yesterday tomorrow recently now then once
  again still already is are was were be been being has have had do does did will would shall should
  can could may might must let speaking asked responding building held thank thanks mr mrs ms dr
  normally importantly obviously attention specific discussions participants mentioned`.split(
    /\s+/,
  ),
);

/** Words of a capitalised phrase that make it the name of a thing, and not of a person. */
export const THING_WORDS = new Set(
  `aid emergency assistance loan agreement agreements protocol treaty pact accord accords charter war sea ocean river street avenue
  square palace airport station summit framework forum conference session partnership law
  resolution package measures plan programme program project pipeline strategy dialogue
  consultations cooperation council committee commission ministry department office embassy hospital
  university school college bank company airlines corporation group league union party government
  parliament senate house court army force forces police police base island islands strait
  peninsula province region district county city republic kingdom federation state states north
  south east west northern southern eastern western central day year award prize cup games news
  times post mail herald journal road route belt initiative action forests land year rights security
  convention nations parties crisis special military operation side regime authorities officials
  minister president secretary ambassador commissioner representative ministers presidents
  secretaries ambassadors leaders climate seas monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october
  november december covid spring summer autumn winter volvo armed democratic people
  unity nation peace strategic concept christmas spouses defender officers officials senators mps corps debate debates assembly deputies diplomat diplomats official official’s delegates deputies lawmakers community headquarters summit
  fighting vehicle vehicles tank tanks missile missiles rocket rockets aircraft helicopter helicopters
  destroyer frigate submarine submarines drone drones jets rifle rifles democrat democrats republican
  republicans tory tories turkstream eastmed azovstal minsk expo exhibition fair festival championship olympics cup
  structure mechanism facility platform network corridor infrastructure monitoring regional joint anti-terrorist
  counter-terrorist anti-terrorism bilateral multilateral`.split(/\s+/),
);

/** Lower-case words inside names. */
export const PARTICLES = new Set(
  'de da di do dos del della van von der den ter bin bint binti ibn al el la le du'.split(' '),
);
