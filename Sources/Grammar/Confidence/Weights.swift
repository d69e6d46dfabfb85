/// The weights of the logistic model, trained on the annotated minutes by `.ci/train-weights`: weight and feature on each line.
enum Weights {
  static let lines: StaticString = """
    2.0 bias=yes
    """
}
