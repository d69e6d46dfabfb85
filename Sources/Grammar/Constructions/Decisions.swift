import Danish

extension Construction {
  static let decideThat = Construction(
    "decide-that", .decision, summary: "Mødet beslutter, vedtager eller aftaler, at nogen gør noget, eller at det gøres.",
    Pattern(
      predicate: .meaning(.decide), voice: nil, tenses: [.present, .past, .perfect], subjectless: true, complement: .clause, owner: .complementSubject
    ),
    reads: [
      "Det blev aftalt, at [hvem kommunerne og politiet] udpeger en kontaktperson.",
      "Bestyrelsen besluttede, at [hvem formanden] skriver til kommunen.",
      "Aftalt, at [hvem kassereren] indhenter tilbud.", "Vedtaget, at skuret males til foråret.", "Besluttet, at der indkøbes en ny grill.",
      "Vedtaget at hegnet mod vejen udskiftes.", "Aftalt at skiltene bestilles nu.",
    ],
    leaves: ["Formanden mindede om, at bestyrelsen i 2019 besluttede, at hække skal være lave."])

  static let resolvedThat = Construction(
    "resolved-that", .decision, summary: "»at …« for sig, under »Beslutning« eller en linje, der fortæller, hvem der beslutter.",
    Pattern(predicate: .left, tenses: [.none], subjectless: true, complement: .clause, owner: .complementSubject),
    reads: [
      "Beslutning: at [hvem formanden] skriver til kommunen.", "Udvalget besluttede:\n- at [hvem forvaltningen] udarbejder en plan inden den 1. maj",
      "Beslutning: at der indhentes tilbud på maling af skuret.",
    ],
    leaves: ["Formanden oplyste:\n- at kommunen har 200 medlemmer"])

  static let resolvedTo = Construction(
    "resolved-to", .decision, summary: "»at gøre …« for sig, under »Beslutning« eller en linje, der fortæller, hvem der beslutter.",
    Pattern(predicate: .left, tenses: [.none], subjectless: true, complement: .infinitive, owner: .nobody),
    reads: ["Bestyrelsen besluttede:\n- at indhente tilbud på nyt hegn", "Beslutning: at anmode [hvem forvaltningen] om at undersøge prisen."],
    leaves: ["Beslutning: ikke at gå videre med sagen.", "Formål:\n- at være til gavn for alle"])

  static let decideTo = Construction(
    "decide-to", .decision, summary: "Mødet beslutter, vedtager eller aftaler at gøre noget, eller at anmode nogen om det.",
    Pattern(
      predicate: .meaning(.decide), voice: nil, tenses: [.present, .past, .perfect], subjectless: true, complement: .infinitive, owner: .subject),
    reads: [
      "[hvem Bestyrelsen] besluttede at nedsætte en arbejdsgruppe.", "Det blev besluttet at nedsætte en arbejdsgruppe.",
      "Bestyrelsen besluttede herefter at anmode [hvem festudvalget] om at arbejde videre med emnet.", "Besluttet at udskifte hegnet mod vejen.",
      "Enstemmigt vedtaget at male skuret til foråret.", "Aftalt at indkalde naboerne til et møde.",
    ],
    leaves: ["Bestyrelsen besluttede ikke at gå videre med sagen.", "Det blev besluttet ikke at gå videre med forslaget."])

  static let grantTo = Construction(
    "grant-to", .decision, summary: "Nogen får lov, mandat eller bemyndigelse til at gøre noget.",
    Pattern(
      predicate: .phrase("give", with: "lov mandat bemyndigelse fuldmagt tilladelse"), tenses: [.present, .past, .perfect], complement: .infinitive,
      owner: .object),
    reads: ["Bestyrelsen gav [hvem Lone Holm] lov til at byde op til 25.000 kr."], leaves: ["Kommunen gav os ikke lov til at parkere."])

  static let agreeThat = Construction(
    "agree-that", .decision, summary: "Der er enighed om, eller man tilslutter sig, at noget skal gøres.",
    Pattern(
      predicate: .phrase(
        "være blive herske bakke tilslutte vise nå komme", with: "enighed enige enig enigt tilslutning opbakning op sig stemning konsensus frem"),
      tenses: [.present, .past, .perfect], subjects: [.agent, .office, .speaker, .man, .everyone, .expletive, .thing], subjectless: true,
      complement: .clause, owner: .complementSubject),
    reads: [
      "Der var enighed om, at [hvem sekretariatet] udarbejder et notat.", "Der var opbakning til, at [hvem sekretariatet] indkalder til et møde.",
      "Kredsrådet var enige i, at den lokale indsats skal fastholdes.",
      "Udvalget nåede frem til, at posten opslås på ny.",
    ],
    leaves: ["Der var bred enighed om, at kredsrådet fungerer godt."])

  static let agreeTo = Construction(
    "agree-to", .decision, summary: "Der er enighed om at gøre noget.",
    Pattern(
      predicate: .phrase(
        "være blive herske bakke tilslutte nå komme", with: "enighed enige enig enigt tilslutning opbakning op sig stemning konsensus"),
      tenses: [.present, .past, .perfect], subjects: [.agent, .office, .speaker, .man, .everyone, .expletive, .thing], subjectless: true,
      complement: .infinitive, owner: .subject),
    reads: ["Der var enighed om at invitere politiet.", "[hvem Vi] blev enige om at slette dem i systemet."],
    leaves: ["De var enige om at have haft en god dag."])

  static let nextStep = Construction(
    "next-step", .decision, summary: "»Næste skridt er at …«.",
    Pattern(
      predicate: .verb("være blive"), tenses: [.present], subjects: [.thing], mentions: "skridt opgave opgaven aktion handling",
      complement: .infinitive, owner: .nobody),
    reads: ["Næste skridt er at indhente tilbud."], leaves: ["Næste skridt er svært."])

  static let outcome = Construction(
    "outcome", .decision, summary: "»Enden blev, at …«, »Aftalen er, at …«.",
    Pattern(
      predicate: .phrase(
        "blive være ende lande munde", with: "enden resultatet konklusionen aftalen beslutningen udgangen planen meningen skridt ende med på til ud"),
      tenses: [.present, .past], subjects: [.thing, .expletive, .speaker, .agent, .man], subjectless: true, complement: .clause,
      owner: .complementSubject),
    reads: [
      "Det endte med, at [hvem Søren Holm] taler med entreprenøren.", "Enden blev, at [hvem Lone Holm] skriver en ansøgning til puljen.",
      "Vi talte længe om det og landede på, at [hvem Lone Holm] skriver til kommunen.", "Det blev til, at [hvem Lone Holm] kontakter kommunen.",
    ],
    leaves: ["Resultatet blev, at vi tabte kampen."])

  static let agreedNoun = Construction(
    "agreed-noun", .decision, summary: "Uden udsagnsled: »Enighed om, at …«, »Opbakning til, at …«.",
    Pattern(
      predicate: .noun("enighed opbakning tilslutning beslutning aftale stemning"), tenses: [.none, .past], subjectless: true, complement: .clause,
      owner: .complementSubject),
    reads: ["Enighed om, at [hvem Lone Holm] forbereder en ansøgning."], leaves: ["Enighed om det meste."])

  static let agreedNounTo = Construction(
    "agreed-noun-to", .decision, summary: "Uden udsagnsled: »Enighed om at …«.",
    Pattern(
      predicate: .noun("enighed opbakning tilslutning beslutning aftale stemning ok okay ja lys accept"), tenses: [.none, .past], subjectless: true,
      complement: .infinitive,
      owner: .nobody),
    reads: ["Enighed om at invitere politiet til næste møde.", "Ja til at købe en ny grill."], leaves: ["Enighed om det meste."])

  static let agreedFor = Construction(
    "agreed-for", .decision, summary: "Uden udsagnsled: »OK til indkøb af …«, »Grønt lys for …«.",
    Pattern(predicate: .noun("ok okay ja lys accept tilladelse bemyndigelse"), tenses: [.none], subjectless: true, complement: .noun, owner: .nobody),
    reads: ["OK til indkøb af ny projektor."], leaves: ["Ja til det meste."])

  static let onAgenda = Construction(
    "on-agenda", .decision, summary: "Punktet er eller kommer på dagsordenen igen.",
    Pattern(
      predicate: .phrase("være stå", with: "dagsordenen dagsorden igen"), subjects: [.thing, .expletive], owner: .nobody),
    reads: ["Sagen er på igen til næste møde."], leaves: ["Sagen er på dagsordenen i dag."])

  static let putsOff = Construction(
    "puts-off", .decision, summary: "Udvalget udsætter, sender videre eller trækker en sag tilbage.",
    Pattern(
      predicate: .verb("udsætte udskyde oversende tilbagesende henvise"), tenses: [.present, .past],
      subjects: [.agent, .office, .speaker, .man, .everyone], owner: .nobody),
    reads: ["Udvalget udsatte sagen til næste møde."], leaves: ["Udvalget udsatte sidste år sagen."])

  static let moved = Construction(
    "moved", .decision, summary: "Noget er nu lagt, sat, flyttet eller rykket til en anden tid.",
    Pattern(
      predicate: .verb("flytte rykke udskyde udsætte skubbe beramme sætte lægge fastsætte"), voice: .passive, tenses: [.perfect],
      subjects: [.thing, .expletive], mentions: "nu derfor stedet", owner: .nobody),
    reads: ["Høringen blev aflyst og er nu berammet til den 8. april.", "Rejsegildet er derfor rykket til den 31. oktober."],
    leaves: ["Referatet er nu lagt på hjemmesiden."])

  static let deferred = Construction(
    "deferred", .decision, summary: "Punktet udsættes, tages op igen eller sættes på dagsordenen.",
    Pattern(
      predicate: .verb(
        "tage genoptage udsætte udskyde overføre drøfte behandle sætte medtage optage rykke skubbe genbehandle vende komme parkere følge evaluere overgå"
      ),
      roles: [.main, .that, .bracket, .reason], voice: nil, modal: .any, subjects: [.thing, .expletive], subjectless: true,
      mentions:
        "punkt punktet punkter sag sagen emnet emne dagsorden dagsordenen spørgsmålet beslutningen behandlingen drøftelsen forslaget møde mødet gang det dette den",
      owner: .agentPhrase),
    reads: [
      "Sagen tages op på næste møde af [hvem Lone Holm].", "Punktet tages op på næste møde.", "Sagen genoptages på mødet i september.",
      "Det kommer på dagsordenen næste gang.",
    ],
    leaves: ["Punktet blev udsat fra sidste møde."])

  static let passiveModal = Construction(
    "must-be-done", .decision, summary: "Noget skal eller vil blive gjort; hvem der gør det, står måske bag »af« eller i parentes.",
    Pattern(
      predicate: .any, voice: .passive, tenses: [.present], modal: .one("skal vil må kan"), subjectless: true, owner: .agentPhrase),
    reads: ["Entreprenøren skal indkaldes til en besigtigelse.", "Der skal udarbejdes et notat.", "Annoncen vil blive sendt af [hvem Lone Holm]."],
    leaves: ["Tallene skal ses i lyset af krisen."])

  static let passive = Construction(
    "is-done", .decision, summary: "Noget gøres eller bliver gjort efter mødet.",
    Pattern(predicate: .any, voice: .passive, tenses: [.present], modal: .none, subjectless: true, owner: .agentPhrase),
    reads: [
      "Mødet den 11. september aflyses.", "Skilte bestilles.", "Der rettes henvendelse til kommunen.", "Plakaterne hænges op af [hvem Niels Holm].",
    ],
    leaves: ["Prisen uddeles hvert år på FN-dagen.", "Dagsordenen godkendes."])

  static let be = Construction(
    "be-ready", .decision, summary: "Noget skal være klar, færdigt eller nogen i hænde til en frist.",
    Pattern(
      predicate: .verb("være foreligge ligge have ske"), tenses: [.present], modal: .one("skal"), subjects: [.thing, .expletive], subjectless: true,
      owner: .nobody),
    reads: ["Annoncen skal være klar før sommerferien."], leaves: ["Der skal være plads til alle."])

  static let mustGo = Construction(
    "must-go", .decision, summary: "Noget skal et sted hen, uden udsagnsord: »skal i avisen«, »skal op på tavlen«, »skal til eftersyn«.",
    Pattern(
      predicate: .verb("skulle"), tenses: [.present], modal: .one("skal"), subjects: [.thing, .expletive, .pronoun], subjectless: true,
      mentions: "i på til op ud ind ned med hen tilbage væk hjem videre af over rundt frem", owner: .nobody),
    reads: ["Indkaldelsen skal i avisen senest den 13. marts."], leaves: ["Afbud skal til Lone Holm."])

  static let mustGet = Construction(
    "must-get", .decision, summary: "Nogen skal have besked, svar eller noget tilsendt: det skal gives dem.",
    Pattern(
      predicate: .verb("have få"), tenses: [.present], modal: .one("skal"),
      mentions:
        "besked svar brev mail mails tilbud kopi rykker opkrævning regning faktura nøgle nøgler invitation indbydelse meddelelse orientering information",
      owner: .nobody),
    reads: ["Brandvæsenet skal have besked."], leaves: ["Vi skal have det sjovt."])

  static let takesPlace = Construction(
    "takes-place", .decision, summary: "Noget sker til en tid: »Indsendelse sker senest …«.",
    Pattern(
      predicate: .verb("ske"), subjects: [.thing], owner: .nobody),
    reads: ["Indsendelsen sker senest den 1. december."], leaves: ["Det sker hvert år."])

  static let granted = Construction(
    "granted", .decision, summary: "Uden udsagnsled: noget er bevilget, aftalt eller udsat.",
    Pattern(
      predicate: .verb("bevilge bestemme aftale beslutte udsætte udskyde henvise oversende overføre overdrage flytte rykke tilbagesende"),
      voice: .passive,
      tenses: [.past, .perfect], subjectless: true, owner: .nobody),
    reads: ["Indkøb af ny støvsuger bevilget."], leaves: ["Referatet godkendt.", "Taget til efterretning."])
}
