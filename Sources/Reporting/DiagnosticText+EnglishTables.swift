import ScenarioFormat

extension EnglishDiagnostics {
  static func text(_ problem: TableProblem) -> String {
    switch problem {
    case .noRows: "the table has no rows"
    case .noRowsWhere(let column, let text, let suggestion, let known):
      "no row has '\(text)' in column '\(column)'" + hint(suggestion, known)
    case .noHeader(let text):
      "the table has no header: its first line begins with '\(text)'; put a line with the names of the "
        + "columns above it"
    case .shortRow(let found, let expected):
      "this row has \(count(found, "field")), the header has \(expected)"
    case .unterminatedQuote: "the quote that opens here is never closed"
    case .quoteInsideField:
      "a quote stands inside a field; put the whole field in quotes and double the quotes in it"
    case .unknownColumn(let name, let suggestion, let known):
      "there is no column '\(name)'" + hint(suggestion, known)
    case .columnNeeded(let columns):
      "the table has several columns; name one with 'column' "
        + "(known here: \(DiagnosticNumbers.names(columns)))"
    case .noTimeColumn(let names):
      "the header has no column 'time'; a list of calls has a row for each call, with columns named time "
        + "and perhaps type, talk, wrapUp, handling and patience "
        + "(known here: \(DiagnosticNumbers.names(names)))"
    case .unnamedColumn: "this column has no name; the header names a path in each column"
    case .columnTwice(let name): "the header names '\(name)' twice"
    case .emptyField: "there is no value here; write one, or 'null' to leave the key out"
    case .rowTwice(let line): "this row says the same as line \(line)"
    case .tooManyMistakes(let more): "the table has \(count(more, "more mistake"))"
    }
  }

  /// What is wrong with single cells.
  static func text(_ problem: CellProblem) -> String {
    switch problem {
    case .notANumber(""): "there is no number here; write one, 0 for none"
    case .notANumber(let text): "'\(text)' is not a number of 0 or more, such as 12 or 9.5"
    case .unclearNumbers(let text):
      "'\(text)' is one number with a decimal comma and another with a decimal point; say "
        + "'decimal: comma' or 'decimal: point'"
    case .minutesOrHours(let text):
      "'\(text)' could be minutes and seconds or hours and minutes; write 0:03:20, or seconds"
    case .tooLong(let text, let most):
      "'\(text)' is more than \(DiagnosticNumbers.number(most)) s"
    case .notATime(let text):
      "'\(text)' is not a time such as 9:03:20, 1999-01-03 09:03:20 or seconds after midnight"
    case .notADate(""):
      "there is no date here; each row needs its own, also where cells were merged"
    case .notADate(let text): "'\(text)' is not a date such as 2021-01-31"
    case .noSuchDate(let text): "the calendar has no '\(text)'"
    case .shortYear(let text): "'\(text)' has a year of two digits; write all four"
    case .dateOrder(let text, let orders) where orders.count == 1:
      "'\(text)' does not say whether the day or the month comes first; the dates of this table are only "
        + "possible with 'dates: \(orders[0])', so say that"
    case .dateOrder(let text, []):
      "'\(text)' does not say whether the day or the month comes first, and neither order fits all dates "
        + "of this table; write dates such as 2021-01-31"
    case .dateOrder(let text, _):
      "'\(text)' does not say whether the day or the month comes first; say 'dates: dmy' or 'dates: mdy'"
    case .utcTime(let text):
      "'\(text)' is a time of UTC; say by how much the center's clock is ahead of it, such as "
        + "'utcOffset: 9 h'"
    case .bareTimes(let column, let text):
      "column '\(column)' holds bare numbers such as '\(text)'; say 'times: hhmm', 'hours', 'minutes', "
        + "'seconds', 'milliseconds' or 'dayFractions', or write times such as 9:30"
    case .timeTooLate(let text, let latest):
      "'\(text)' is after \(DiagnosticNumbers.clock(latest)), the latest time of a day"
    }
  }

  /// Where a table and the plan do not agree.
  static func text(_ problem: ProfileProblem) -> String {
    switch problem {
    case .severalDates(let dates, let days):
      "the table holds \(count(dates, "date")), and this one is not among the "
        + "\(count(days, "day")) of the horizon; say 'horizon: {days: N, from: DATE}', or keep the dates "
        + "wanted"
    case .wrongWeekday(let date, let weekday, let wanted):
      "\(date), the first date of the table, is a \(weekday), but 'horizon.from' says \(wanted); write "
        + "the date of the first day there, or 'from: \(weekday)'"
    case .noSuchDay(let day, let days):
      "there is no day \(day) among the \(count(days, "day")) of the horizon"
    case .withoutTimes(let found, let intervals, let days):
      "nothing in the table says which interval a row is of, and it has \(count(found, "value")) for "
        + "\(count(intervals, "interval"))"
        + (days > 1 ? " a day" : "") + "; add a column of times such as 9:30"
    case .coarserRows(let step, let interval):
      "the table has a row for every \(minutes(step)), the plan an interval for every "
        + "\(minutes(interval)); say 'interval: \(minutes(step))' in 'day'"
    case .finerRows(let step, let interval):
      "the table has a row for every \(minutes(step)), the plan an interval for every "
        + "\(minutes(interval)), in which such values do not add up; say 'interval: \(minutes(step))' in "
        + "'day'"
    case .offIntervals(let label, let interval):
      "\(label) is no start of an interval of \(minutes(interval)); rows and intervals have to begin at the "
        + "same times"
    case .severalRows(let label, let line, let column?, let values):
      "\(label) is already on line \(line), with another '\(column)'; choose rows with "
        + "'where: {\(column): \(values.first ?? "")}' "
        + "(known here: \(DiagnosticNumbers.names(values)))"
    case .severalRows(let label, let line, nil, _): "\(label) is already on line \(line)"
    case .missingRows(let label, 1): "the table has no row for \(label)"
    case .missingRows(let label, let missing):
      "the table lacks \(count(missing, "row")), the first of them for \(label)"
    }
  }

  private static func minutes(_ seconds: Double) -> String {
    "\(DiagnosticNumbers.number(seconds / 60)) min"
  }
}
