import Mustache

/// A chart laid out as rectangles and texts of an SVG picture; lengths are in its own units, of which its width has 640.
struct ChartPicture {
  private static let width = 640

  let chart: Chart
  private var (rectangles, texts): ([[String: Any]], [[String: Any]]) = ([], [])
  private var height = 0

  init(_ chart: Chart) {
    self.chart = chart
    switch chart.shape {
    case .bars: layBars()
    case .columns: standColumns()
    }
  }

  /// What the template takes, a table of the same numbers included.
  func context(_ wording: Wording) -> [String: Any] {
    [
      "chart": chart.id, "caption": chart.title, "summary": harmless(chart.summary), "width": Self.width, "height": height,
      "rectangles": rectangles, "texts": texts,
      "hasLegend": chart.series.count > 1, "legend": chart.series.map { ["role": $0.role.rawValue, "series": $0.name] },
      "rows": chart.labels.indices.map { row in
        ["label": harmless(chart.labels[row]), "values": chart.series.map { String($0.values[row]) }] as [String: Any]
      },
    ]
  }

  /// A row for each label: its name, the series one after another, and their sum.
  private mutating func layBars() {
    let (step, thick, start, room) = (28, 18, 212, 380)
    let sums = chart.labels.indices.map { row in chart.series.reduce(0) { $0 + $1.values[row] } }
    let most = max(1, sums.max() ?? 1)
    for row in chart.labels.indices {
      let top = row * step + 4
      write(short(chart.labels[row]), x: start - 10, y: top + 14, anchor: "end")
      var left = start
      for series in chart.series where series.values[row] > 0 {
        let length = max(3, series.values[row] * room / most)
        draw(series.role, x: left, y: top, width: length, height: thick)
        left += length
      }
      write(String(sums[row]), x: left + 6, y: top + 14, anchor: "start")
    }
    height = chart.labels.count * step + 4
  }

  /// A group of columns for each label, the number over each and the label at their feet.
  private mutating func standColumns() {
    let (room, top) = (150, 20)
    let step = Self.width / max(1, chart.labels.count)
    let thick = min(34, (step - 16) / max(1, chart.series.count))
    let most = max(1, chart.series.flatMap(\.values).max() ?? 1)
    for place in chart.labels.indices {
      var left = place * step + (step - thick * chart.series.count) / 2
      for series in chart.series {
        let tall = series.values[place] * room / most
        if tall > 0 { draw(series.role, x: left, y: top + room - tall, width: thick - 2, height: tall) }
        write(String(series.values[place]), x: left + thick / 2 - 1, y: top + room - tall - 5, anchor: "middle")
        left += thick
      }
      write(short(chart.labels[place]), x: place * step + step / 2, y: top + room + 18, anchor: "middle")
    }
    draw(nil, x: 0, y: top + room, width: Self.width, height: 1)
    height = top + room + 28
  }

  private mutating func draw(_ role: Chart.Series.Role?, x: Int, y: Int, width: Int, height: Int) {
    rectangles.append(["x": x, "y": y, "w": width, "h": height, "role": role?.rawValue ?? "axis"])
  }

  private mutating func write(_ text: String, x: Int, y: Int, anchor: String) { texts.append(["x": x, "y": y, "anchor": anchor, "text": text]) }

  /// What fits beside the bars.
  private func short(_ text: String) -> String {
    let text = harmless(text)
    return text.count <= 30 ? text : text.prefix(29) + "…"
  }
}
