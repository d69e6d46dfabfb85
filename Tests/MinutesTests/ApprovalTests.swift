import Danish
import Source
import Testing

@testable import Minutes

/// What minutes of Kredsrådet, 8 December 2022, say of earlier ones: the day, else "before", and the remark behind a bar.
func approved(_ lines: String) -> [String] {
  let text = "Referat af møde i Kredsrådet den 8. december 2022\nTil stede: Lone Holm, Bo Lund\n\n" + lines + "\n\n2. Status\nIntet nyt.\n"
  return MinutesParser.parse(SourceText(text)).approvals().map {
    ($0.day?.iso ?? "before") + ($0.remark.map { " | " + $0 } ?? "")
  }
}

@Suite("Earlier minutes that minutes approve")
struct Approvals {
  static let plain: [String] = [
    "1. Velkomst\nReferatet blev godkendt.", "1. Velkomst\nReferatet godkendt.", "1. Velkomst\nReferatet blev godkendt uden bemærkninger.",
    "1. Godkendelse af referat\nGodkendt.", "1. Godkendelse af referat\nGodkendt uden bemærkninger.", "1. Godkendelse af sidste referat\nGodkendt",
    "1. Godkendelse af dagsorden og referat\nBegge dele godkendt.", "1. Referat fra sidst\na) Godkendt.",
    "1. Godkendelse af referat\nReferat fra forrige møde godkendt.", "1. Velkomst\nSidste protokol oplæst og godkendt.",
    "1. Velkomst\nDagsorden og ref. godkendt u/bemærkninger.", "1. Velkomst\nDagsorden godkendt, referat godkendt.",
    "1. Godkendelse af dagsorden og referat\nDagsordenen blev godkendt. Referatet blev godkendt.",
    "1. Nyt\nReferatet fra møde 8 er godkendt på skrift.", "1. Godkendelse af referat nr. 6/2012\nGodkendt og underskrevet.",
    "1. Godkendelse af referat\nReferatet blev godkendt. Flemming Jul bemærkede, at kommunen endnu ikke havde modtaget oversigten.",
    "1. Godkendelse af referat\nGodkendt uden bemærkninger. GO gjorde opmærksom på, at hun ikke havde fået referatet fra maj.",
    "1. Velkomst\nBo Lund havde bemærkninger til referatet; disse var indarbejdet. Referatet blev godkendt.", "1. Godkendelse af ref.\nOk.",
    "1. Velkomst\nReferatet godkendes uden bemærkninger.", "1. Velkomst\nReferatet fra augustmødet blev læst op og godkendt uden rettelser.",
  ]

  @Test(arguments: plain) func ofTheMeetingBefore(_ lines: String) { #expect(approved(lines) == ["before"]) }

  @Test(arguments: [
    ("1. Godkendelse af referat\nReferatet fra den 14. september 2022 blev godkendt.", "2022-09-14"),
    ("1. Godkendelse af referat\nReferatet fra mødet den 8. september blev godkendt uden bemærkninger.", "2022-09-08"),
    ("1. Velkomst\nReferat af mødet den 8. september 2022 godkendt.", "2022-09-08"), ("1. Velkomst\nReferat fra 22/9 godkendt.", "2022-09-22"),
    ("1. Velkomst\nReferat fra 15/12 er underskrevet.", "2021-12-15"), ("1. Godkendelse af referat fra 16. august\nGodkendt.", "2022-08-16"),
    ("1. Velkomst\nReferatet\nfra den 10. juni godkendt.", "2022-06-10"),
    ("1. Velkomst\nProtokollen for mødet den 6. november 2021 blev oplæst og godkendt.", "2021-11-06"),
  ])
  func ofADay(_ lines: String, _ day: String) { #expect(approved(lines) == [day]) }

  @Test(arguments: [
    (
      "1. Godkendelse af referat fra 16. august\nGodkendt med den bemærkning, at Henning også deltog i mødet.",
      "2022-08-16 | med den bemærkning, at Henning også deltog i mødet"
    ),
    ("1. Velkomst\nReferatet blev godkendt med den rettelse, at Aage ikke var\ntil stede.", "before | med den rettelse, at Aage ikke var til stede"),
    (
      "1. Godkendelse af referat\nGodkendt med Torbens bemærkning om, at han ikke talte imod biografen.",
      "before | med Torbens bemærkning om, at han ikke talte imod biografen"
    ),
    (
      "1. Godkendelse af referat\nGodkendt. Dog rettelse til pkt 4, det var Morten og ikke Tue der talte.",
      "before | Dog rettelse til pkt 4, det var Morten og ikke Tue der talte."
    ),
    (
      "1. Velkomst\nReferatet fra 22. november blev godkendt, idet det dog blev anført, at det var Solvej.",
      "2022-11-22 | idet det dog blev anført, at det var Solvej"
    ),
    (
      "1. Godkendelse af referat fra 15. juni\nGrete Bøgh ønskede præciseret, at hun havde stemt imod. Herefter godkendt.",
      "2022-06-15 | Grete Bøgh ønskede præciseret, at hun havde stemt imod."
    ),
    (
      "1. Referat fra sidste møde\nByggemøde 8: godkendt, dog pkt. 6.4, hvor SL rettes til PFR.",
      "before | dog pkt. 6.4, hvor SL rettes til PFR"
    ),
    ("1. Godkendelse af referat\nGodkendt med små rettelser.", "before | med små rettelser"),
  ])
  func withARemark(_ lines: String, _ expected: String) { #expect(approved(lines) == [expected]) }

  @Test(arguments: [
    "1. Godkendelse af dagsorden\nGodkendt.", "1. Godkendelse af dagsorden og referat\nDagsordenen blev godkendt.",
    "1. Budget\nBudgettet blev godkendt.",
    "1. Godkendelse af referat\nReferatet blev ikke godkendt.", "1. Godkendelse af referat\nReferatet godkendes på næste møde.",
    "1. Godkendelse af referat\nUdsat til næste møde.", "1. Eventuelt\nReferatet sendes til godkendelse i rådet.",
    "1. Eventuelt\nReferatet er godkendt pr. mail den 31. december 2022.", "1. Eventuelt\nMedlemmerne godkendte referatet digitalt.",
    "1. Eventuelt\nReferatet skal godkendes senest 1. januar.", "1. Eventuelt\nNår referatet er godkendt, lægges det på hjemmesiden.",
    "1. Godkendelse af dagsorden\nGodkendt med tilføjelse af 7b.", "1. Regnskab\nRegnskabet blev godkendt uden bemærkninger.",
    "1. Plan\nStyregruppen har godkendt tidsplanen på sit møde den 22. januar.", "1. Eventuelt\nGodkendes elektronisk.",
    "1. Eventuelt\nDer henvises til referatet. Budgettet godkendt mod 2 stemmer.",
    "1. Eventuelt\nDet fremgår af referatet, at budgettet blev godkendt.",
    "1. Eventuelt\nEr referatet godkendt?", "1. Eventuelt\nBestyrelsen skal godkende referatet.", "1. Forslag\nForslaget blev godkendt.",
    "1. Eventuelt\nReferatet af udvalgets møde blev nævnt, og planen blev godkendt.", "1. Takster\nTaksterne er godkendt af byrådet.",
  ])
  func others(_ lines: String) { #expect(approved(lines) == []) }

  @Test func theSentenceProvesIt() throws {
    let text = SourceText(
      "Referat af møde i Kredsrådet den 8. december 2022\n\n1. Velkomst\nVelkommen til Bo.\nReferatet blev godkendt. Kaffen var god.\n\n2. Nyt\nIntet.\n"
    )
    let found = try #require(MinutesParser.parse(text).approvals().first)
    #expect(text[found.range] == "Referatet blev godkendt.")
  }
}
