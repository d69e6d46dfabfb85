/// First names that are common in Denmark, folded; they mark a person who is on no list of participants.
enum FirstNames {
  static let list: StaticString = """
    adam ahmed albert alessandra alexander alexandra alfred allan amalie ane anders andrea andreas anette anita anja ann anna anne annette anni anton arne
    arthur asger astrid august axel bent bente benjamin benny berit bettina birgit birgitte birgit birthe bjarne bo brian britt britta camilla carina carl
    carsten cecilie charlotte christian christina christine christoffer claus conny dan daniel david dennis ditte dorte dorthe ebbe edith egon eigil einar
    elin elisabeth ella ellen else elsebeth emil emilie emma erik erling ernst esben eskil esther eva fatima finn flemming frank frede frederik frida frode
    gert gitte grethe gudrun gunnar gunhild hanne hans harald hassan heidi helen helga helge helle henning henriette henrik henry herluf holger ib ida ines
    inga inge ingelise inger ingrid iris ivan jacob jakob jan jane janne jannik jens jeppe jesper jette jimmy joan johan johanne john johnny jonas jonna jorgen
    josefine julie jytte jørgen jørn kaj kamilla karen karin karina karl karsten kasper katja katrine kent kenneth kim kirsten kirstine kjeld klaus knud
    kristian kristina kristine kurt lars lasse laura laurits leif lena lene leo linda line lis lisa lisbeth lise liselotte lone lotte louis louise lucas
    ludvig lukas lykke mads magnus maja majbritt malene margit margrethe maria marianne marie marlene martin mathias mathilde mehmet mette michael mie mikael
    mikkel mogens mohammed mona monica morten nadia nanna natalie nicolai niels nikolaj nina nora ole oliver olivia oscar otto palle pauline peder pernille
    per peter petra pia poul preben rasmus regitze rene reza richard rikke rita robert roland rolf ronni rune ruth sabine sally sami sandra sanne sara sebastian
    signe simon sine sofia sofie solveig sonja stefan steen steffen stella stig stine sune susan susanne svend søren sven tage tanja thea theodor thomas
    thor thorkild thyra tim tina tobias tom tommy tone torben tove trine troels ulf ulla ulrik ursula vagn valdemar vera verner vibeke victor viggo viktor
    villy viola winnie yasmin yusuf yvonne
    """
}
