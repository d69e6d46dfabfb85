import Danish
import Grammar
import Minutes
import Source
#if canImport(Glibc)
import Glibc
#endif
func slurp(_ p: String) -> String { let f = fopen(p, "r")!; var b: [UInt8] = []; var c = [UInt8](repeating: 0, count: 65536); while true { let n = fread(&c, 1, c.count, f); if n == 0 { break }; b += c[0..<n] }; return String(decoding: b, as: UTF8.self) }
func q(_ s: String?) -> String { guard let s else { return "null" }; var o = "\""; for u in s.unicodeScalars { switch u { case "\"": o += "\\\""; case "\\": o += "\\\\"; case "\n": o += "\\n"; case _ where u.value < 32: o += " "; default: o.unicodeScalars.append(u) } }; return o + "\"" }
let m = MinutesParser.parse(SourceText(slurp(CommandLine.arguments[1])))
let cs = Extractor.commitments(in: m)
print("{\"meeting\":{\"body\":\(q(m.meeting.body)),\"date\":\(q(m.meeting.date?.iso)),\"present\":[\(m.meeting.present.map { q(($0.title ?? "") + "|" + $0.name + "|" + ($0.initials ?? "")) }.joined(separator: ","))],\"absent\":[\(m.meeting.absent.map { q($0.name) }.joined(separator: ","))],\"agenda\":[\(m.meeting.agenda.map { q($0.number + $0.title + "/" + ($0.presenter ?? "")) }.joined(separator: ","))],\"points\":[\(m.points.map { q(($0.number ?? "-") + " \($0.paragraphs.count)") }.joined(separator: ","))]},\"commitments\":[")
print(cs.map { c in "{\"kind\":\"\(c.kind.rawValue)\",\"owners\":[\(c.owners.map { q($0.name) }.joined(separator: ","))],\"action\":\(q(c.action)),\"quote\":\(q(c.quote)),\"range\":{\"start\":\(c.range.start),\"end\":\(c.range.end)},\"due\":\(c.due.map { "{\"text\":\(q($0.text)),\"type\":\"\($0.type.rawValue)\",\"value\":\(q($0.value))}" } ?? "null"),\"rule\":\(q(c.rule))}" }.joined(separator: ",\n"))
print("]}")
