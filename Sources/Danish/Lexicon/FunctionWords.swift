/// The closed classes of Danish words, with å written as å.
enum FunctionWords {
  static let lists: [(WordClass, StaticString)] = [
    (
      .preposition,
      """
      i på til fra med af om for ved under over efter før inden hos mellem uden mod omkring gennem blandt via vedrørende vedr angående ifølge fsva
      samt trods siden ad bag foran indenfor udenfor inkl ekskl pr ift mht mhp iht jf jfr ml vha ved bagved ovenfor nedenfor igennem henover ang
      """
    ),
    (.subordinator, "at hvis når da fordi idet mens medens såfremt selvom skønt eftersom indtil førend ligesom dersom om end medmindre forudsat"),
    (.relative, "der som hvor hvilket hvilke hvilken hvis hvad hvem hvordan hvorvidt hvornår hvorfor hvortil hvorefter hvori hvorved hvorfra hvoraf"),
    (.interrogative, "hvad hvem hvordan hvorvidt hvornår hvorfor hvor hvilke hvilken hvilket"),
    (.coordinator, "og eller men samt for &"),
    (
      .pronoun,
      """
      jeg du han hun vi i de man der det den dette denne disse sidstnævnte førstnævnte vedkommende alle enhver ingen nogen begge hver
      undertegnede jer
      """
    ),
    (.object, "mig dig ham hende os dem sig"),
    (
      .determiner,
      """
      en et den det de denne dette disse min din sin sit sine vores vort deres hans hendes dens dets alle hver hvert enhver nogle flere begge samtlige
      ethvert mange få ingen intet noget nogen al alt anden andet andre sådan sådanne hvilken hvilket hvilke hele egen eget egne
      """
    ),
    (.numeral, "to tre fire fem seks syv otte ni ti elleve tolv halvanden første anden tredje fjerde femte"),
    (
      .adverb,
      """
      herefter derefter dog derfor endvidere desuden også således samtidig fortsat stadig igen nu så herunder hermed hertil herom her derudover endelig
      først gerne selv evt eventuelt snarest altid aldrig fremover fremadrettet efterfølgende nærmere videre straks hurtigt derpå dernæst
      umiddelbart senere næppe kun blot lige muligvis formentlig fremdeles ligeledes herudover indledningsvis afslutningsvis supplerende især yderligere
      dermed heller bare jo nok vist altså ellers sammen naturligvis netop særskilt løbende desværre alligevel tidligere allerede tidligst senest
      hurtigst muligt snart forinden indtil videre derved hvorfor deraf herved altså efterhånden hidtil ofte tit normalt sædvanligvis typisk generelt
      ja nej ok okay
      ind ud op ned hen hjem frem tilbage bort væk rundt igennem
      """
    ),
    (.negation, "ikke ej aldrig næppe ingen intet hverken"),
    (.modal, "vil skal kan må bør skulle ville kunne måtte burde tør"),
    (.auxiliary, "er var har havde bliver blev være blive have været blevet haft bli"),
    (.month, "januar februar marts april maj juni juli august september oktober november december"),
    (.weekday, "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    (
      .abbreviation,
      """
      bl a fsva jf jfr nr pkt kl ca evt inkl ekskl d stk s spm hr fr dr pd pi vpi kbh hhv vedr mht ift f eks feks pr tlf max min adr cpr jan feb mar apr
      jun jul aug sep sept okt nov dec kap ref afd sml obs iht ifm mhp ad m o lign nuv tidl v fl u e b mdr kvt ass st jr sr vej spg sdr ndr chr
      bil tekn adm henh resp ml dvs gl alm div ang p g l t n ekskl udv kons tilh bem vha sg vs lejl matr parc
      """
    ),
    (.closing, "mv osv mm kr ff mio mia dkk etc pt vej bil stk min mdr jan feb mar apr jun jul aug sep sept okt nov dec"),
  ]
}
