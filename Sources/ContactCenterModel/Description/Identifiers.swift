/// The index of a call type in `Scenario.callTypes`.
public struct CallTypeID: Hashable, Sendable, BitwiseCopyable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// The index of an agent group in `Scenario.groups`.
public struct AgentGroupID: Hashable, Sendable, BitwiseCopyable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// The index of a pool of lines in `Scenario.linePools`.
public struct LinePoolID: Hashable, Sendable, BitwiseCopyable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}

/// The index of a waiting room in `Scenario.waitingRooms`.
public struct WaitingRoomID: Hashable, Sendable, BitwiseCopyable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}

/// The index of a node in `IVR.nodes`.
public struct IVRNodeID: Hashable, Sendable, BitwiseCopyable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}

/// The index of a message in `SMSChannel.messages`.
public struct SMSMessageID: Hashable, Sendable, BitwiseCopyable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
}
