/// What a word can say of time, looked up by its key.
struct TimeWord: Sendable {
  enum Role: String, Sendable {
    case none
    /// januar; 1...12
    case month
    /// jan; 1...12, only behind a day or "medio"
    case monthAbbreviation
    /// maj-juni; first month * 16 + last
    case months
    /// junimødet; 1...12
    case monthMeeting
    /// mandag; 1 is Monday
    case weekday
    /// man, only before a date
    case weekdayAbbreviation
    /// mandage, mandagen
    case weekdays
    /// en, to, tre; the number
    case cardinal
    /// første; sidste is 0
    case ordinal
    /// uge, måned; a `Unit`
    case unit
    /// årets, månedens; a `Unit`
    case unitGenitive
    /// uges, in "en uges tid"; a `Unit`
    case unitSpan
    /// forår; its first month
    case season
    /// Q2
    case quarter
    /// efterårsmødet; first month of the season
    case seasonMeeting
    /// jul, påskeferien; a `Holiday`
    case holiday
    /// juledag (1), påskedag (2), pinsedag (3): behind an ordinal
    case feast
    /// udgangen (3), slutningen (2), midten (1), starten (0), løbet (4)
    case edge
    /// primo (0), medio (1), ultimo (2)
    case part
    /// først (0), midt (1), sidst (2), senere (5): only before "i" or "på"
    case loosePart
    /// næste, kommende
    case next
    /// denne, dette, indeværende
    case this
    /// seneste, forrige, siden: what follows is past
    case past
    case asap, recurring, weakRecurring, every, vague
    case meeting
    case gang
    case kl
    /// nr, §, side: the number behind it counts something else
    case reference
    case den, det, near, d, i, pa, til, af, om, forPreposition, inden, indenfor, foer, efter, ved, fra, og, med, pr, senest, virkning, start,
      deadline, hele
    /// allerede, omkring, ca: may stand before an expression
    case about
    case nar, sa, snart, muligt, hurtigt, som, forinden, da, forud, op, frem, indtil, dag, morgen, aften, overmorgen, tid, god, ar
    case halv, par, hver, anden, lejlighed, sammen, advent, dato, dags
  }

  enum Unit: Int16 {
    case day = 1
    case week, month, quarter, half, year, weekend, season
  }

  var role = Role.none
  var value: Int16 = 0

  static let none = TimeWord()

  /// Carries an expression only with a word of time, or a long word, behind it.
  @inline(__always)
  var leans: Bool {
    switch role {
    case .i, .pa, .til, .ved, .fra, .med, .cardinal: true
    default: false
    }
  }

  /// An expression can be found from this word.
  @inline(__always)
  var carries: Bool {
    switch role {
    case .none, .feast, .unitSpan, .kl, .reference, .den, .det, .near, .d, .af, .om, .forPreposition, .og, .pr, .senest, .virkning, .start, .deadline,
      .about, .nar, .snart, .muligt, .hurtigt, .som, .da, .frem, .dag, .morgen, .aften, .overmorgen, .tid, .god, .ar, .halv, .anden, .lejlighed,
      .advent, .dato:
      false
    default: true
    }
  }
}

/// Words of time by their keys: open addressing, a power of two of slots.
struct TimeWords: Sendable {
  static let shared = TimeWords()

  struct Slot: Sendable {
    var key: UInt64 = 0
    var word = TimeWord.none
  }

  let slots: [Slot]

  @inline(__always)
  subscript(key: Key) -> TimeWord { slots.withUnsafeBufferPointer { Self.word(key, $0) } }

  @inline(__always)
  static func word(_ key: Key, _ slots: UnsafeBufferPointer<Slot>) -> TimeWord {
    var slot = Int(truncatingIfNeeded: key.hash) & (capacity - 1)
    while slots[slot].key != 0 {
      if slots[slot].key == key.hash { return slots[slot].word }
      slot = (slot + 1) & (capacity - 1)
    }
    return .none
  }

  private static let capacity = 4096

  private init() {
    var slots = [Slot](repeating: Slot(), count: Self.capacity)
    func add(_ word: String, _ role: TimeWord.Role, _ value: Int) {
      let key = Key(word).hash
      var slot = Int(truncatingIfNeeded: key) & (Self.capacity - 1)
      while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (Self.capacity - 1) }
      if slots[slot].key == 0 { slots[slot] = Slot(key: key, word: TimeWord(role: role, value: Int16(value))) }
    }
    for fields in Self.list.rows {
      guard let role = TimeWord.Role(rawValue: String(fields[0])) else { continue }
      for field in fields.dropFirst() {
        let pair = field.split(separator: "=")
        add(String(pair[0]), role, pair.count > 1 ? Int(pair[1]) ?? 0 : 0)
      }
    }
    let months = DanishCalendar.months
    for (index, month) in months.enumerated() {
      for ending in ["mødet", "møde", "-mødet", "-møde"] { add(month + ending, .monthMeeting, index + 1) }
      for (other, last) in months.enumerated() where other != index { add(month + "-" + last, .months, (index + 1) * 16 + other + 1) }
    }
    for (index, day) in DanishCalendar.weekdays.enumerated() {
      for ending in ["e", "ene", "en"] { add(day + ending, .weekdays, index + 1) }
    }
    self.slots = slots
  }

  /// A role, then its words; a number behind `=` is the word's value.
  private static let list: StaticString = """
    month januar=1 februar=2 marts=3 april=4 maj=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 december=12
    monthAbbreviation jan=1 feb=2 febr=2 mar=3 apr=4 jun=6 aug=8 sep=9 sept=9 okt=10 nov=11 dec=12
    weekday mandag=1 tirsdag=2 onsdag=3 torsdag=4 fredag=5 lørdag=6 søndag=7
    weekdayAbbreviation man=1 tir=2 tirs=2 ons=3 tor=4 tors=4 fre=5 lør=6 søn=7
    cardinal en=1 et=1 én=1 ét=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 fjorten=14 femten=15 tyve=20 tredive=30
    ordinal første=1 andet=2 tredje=3 fjerde=4 femte=5 sidste=0 anden=2
    unit dag=1 dage=1 dagen=1 døgn=1 hverdage=1 arbejdsdage=1 uge=2 uger=2 ugen=2 ugerne=2 måned=3 måneder=3 måneden=3 mdr=3 md=3 kvartal=4
    unit kvartaler=4
    unit kvartalet=4 kvt=4 halvår=5 halvåret=5 år=6 året=6 weekend=7 weekenden=7 weekender=7 sæson=8 sæsonen=8 skoleår=8 skoleåret=8
    unit regnskabsåret=6 budgetåret=6 kalenderåret=6 foreningsåret=8 semester=8 semesteret=8 semestret=8
    unitSpan uges=2 måneds=3 års=6
    unitGenitive ugens=2 månedens=3 kvartalets=4 halvårets=5 årets=6 sæsonens=8 skoleårets=8 sommerens=8 forårets=8 efterårets=8
    quarter q1=1 q2=2 q3=3 q4=4
    season forår=3 foråret=3 sommer=6 sommeren=6 efterår=9 efteråret=9 vinter=12 vinteren=12 sensommeren=8 forsommeren=6 sommerhalvåret=4
    seasonMeeting forårsmødet=3 forårsmøde=3 sommermødet=6 sommermøde=6 efterårsmødet=9 efterårsmøde=9 vintermødet=12 vintermøde=12
    seasonMeeting julemødet=12
    holiday jul=1 julen=1 juleferien=1 juleaften=1 julefrokosten=1 jule=1 nytår=2 nytåret=2 årsskiftet=2 nytårsaften=2 påske=3 påsken=3 påskeferien=3
    holiday påskeferie=3 pinse=4 pinsen=4 sommerferien=5 sommerferie=5 skoleferien=5 efterårsferien=6 efterårsferie=6 vinterferien=7
    holiday vinterferie=7 grundlovsdag=8 fastelavn=9 skt=10 sankt=10 sct=10 halloween=11 skolestart=12 påskelørdag=3 skærtorsdag=13 langfredag=14
    holiday juleferie=1 kristi=15 fastelavnsfesten=9 juletræsfesten=1 industriferien=16 kyndelmisse=18 mortensaften=19 ferien=17 ferie=17 skolernes=17
    feast juledag=1 påskedag=2 pinsedag=3
    edge udgangen=3 udgang=3 slutningen=2 slutning=2 midten=1 starten=0 begyndelsen=0 begyndelse=0 løbet=4 afslutningen=3 udløbet=3 udløb=3
    part primo=0 medio=1 ultimo=2 prim=0 ult=2 slut=2
    loosePart først=0 midt=1 sidst=2 tidligt=0 senere=5 sent=2
    next næste kommende førstkommende førstkomende førstkommmende førskommende førstkommene næstkommende næstfølgende
    this denne dette indeværende nuværende
    past seneste forrige foregående forgangne siden tidligere forløbne sidstnævnte
    asap asap snarest snarrest hurtigst straks omgående øjeblikkeligt øjeblikkelig haster hastigst prompte omg
    recurring løbende fortløbende kontinuerligt årligt månedligt ugentligt kvartalsvis kvartalsvist halvårligt halvårlig dagligt kvartårligt månedsvis ugevis
    weakRecurring regelmæssigt jævnligt ugentlig månedlig årlig daglig
    vague nu snart snarligt
    meeting møde mødet kredsråd kredsrådet kredsråds generalforsamling generalforsamlingen repræsentantskabsmøde årsmøde årsmødet session samling
    meeting temadag temamøde møder møderne forretningsudvalg seminar seminaret konference konferencen workshop workshoppen
    gang gang gange
    kl kl klokken
    reference nr § §§ pkt punkt punkterne stk side s sag bilag afsnit kap kapitel art artikel tlf telefon lokale ver version vers værelse nummer
    reference matr matrikel konto grad bane hus sagsnr pris max min stue dok jf spm spørgsmål ad dagsordenspunkt
    den den
    det det
    near nær kort nærmeste umiddelbare
    d d
    i i
    pa på
    til til
    af af
    om om
    forPreposition for
    inden inden
    indenfor indenfor
    foer før førend
    efter efter
    ved ved
    fra fra
    og og eller samt el
    med med
    pr pr per
    senest senest
    virkning virkning effekt ikrafttræden
    start start opstart begyndelse
    deadline deadline frist fristen deadlinen tidsfrist svarfrist tilmeldingsfrist høringsfrist forfald due
    hele hele resten
    about mellem allerede omkring ca cirka gerne engang hen mod ultimativt helst højst tidligst absolut
    nar når
    sa så
    muligt muligt mulig
    som som
    forinden forinden
    da da
    forud forud
    op op
    frem frem
    indtil indtil
    dags dags
    dato dato
    tid tid fremtid
    god god
    morgen morgen
    aften aften eftermiddag formiddag nat
    overmorgen overmorgen
    halv halvt halv
    par par
    hver hver hvert
    lejlighed lejlighed
    sammen sammen
    advent advent
    """
}
