import ContactCenterModel
import Reporting
import Testing

@Suite struct TraceWriterTests {
  private func trace(_ form: TraceWriter.Form) throws -> [String] {
    let scenario = try SmallCenter.scenario()
    let writer = TraceWriter(scenario, form: form)
    var bytes = writer.header
    _ = Simulator(scenario).run(replication: 0, seed: 1) { writer.append($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `every call has a line of as many fields as there are columns`() throws {
    let lines = try trace(.csv)
    #expect(lines[0] == TraceWriter.columns.joined(separator: ","))
    #expect(lines.count > 10)
    for line in lines {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(fields.count == TraceWriter.columns.count)
    }
  }

  @Test func `a wait is the time from queue to answer`() throws {
    for line in try trace(.csv).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard let entry = Double(fields[9]), let answer = Double(fields[10]) else { continue }
      #expect(Double(fields[14]) == answer - entry)
    }
  }

  @Test func `a line tells the attempt and the way that it took`() throws {
    let scenario = try SmallCenter.scenario()
    var calls: [CallRecord] = []
    _ = Simulator(scenario).run(replication: 0, seed: 1) { calls.append($0) }
    var call = try #require(calls.first)
    #expect(call.attempt == 1 && call.channel == .call)
    call.number = 7
    call.attempt = 3
    call.channel = .callback
    var bytes: [UInt8] = []
    TraceWriter(scenario, form: .csv).append(call, to: &bytes)
    TraceWriter(scenario, form: .jsonLines).append(call, to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[0].hasPrefix("0,orders,orders,7,3,callback,"))
    #expect(lines[1].contains("\"call\":7,\"attempt\":3,\"channel\":\"callback\","))
  }

  @Test func `a call of the backlog says so where others have their source`() throws {
    let scenario = try SmallCenter.scenario()
    var calls: [CallRecord] = []
    _ = Simulator(scenario).run(replication: 0, seed: 1) { calls.append($0) }
    var call = try #require(calls.first)
    call.source = scenario.demands.count
    call.number = 3
    var bytes: [UInt8] = []
    TraceWriter(scenario, form: .csv).append(call, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("0,orders,backlog,3,1,call,"))
  }

  @Test func `JSON lines are objects with null for what did not happen`() throws {
    let lines = try trace(.jsonLines)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"replication\":0,\"type\":\"orders\",") })
    #expect(lines.contains { $0.contains("\"left\":null") })
    #expect(lines.allSatisfy { $0.hasSuffix("\"}") })
  }
}
