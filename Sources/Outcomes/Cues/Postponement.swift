import FollowUp

extension OutcomeCue {
  /// It gets a new time.
  static let postponement: [OutcomeCue] = [
    OutcomeCue(
      id: "put-off", .postponed, summary: "»Udskydes«, »rykkes til«, »ny dato«.",
      phrases: [
        "udskyde", "udskudt", "udsætte", "udsat", "rykke til", "rykket til", "flytte til", "flyttet til", "skubbe", "skubbet", "ny dato", "ny frist",
        "ny deadline", "nyt tidspunkt", "ny tid", "forlænge", "forlænget", "fristforlængelse", "forsinket", "forsinke", "overføre til", "overført til",
        "vente til", "først til", "tidligst", "i stedet til", "senere end", "udskydelse", "udsættelse", "på næste møde i stedet", "tages op igen",
        "henstå", "gemme til", "på et senere", "næste år",
      ],
      reads: ["Punktet nåede ikke at blive behandlet og blev rykket til januar.", "Ny dato er den 7. februar."],
      leaves: ["Formanden rykker kommunen for svar."]),
  ]
}
