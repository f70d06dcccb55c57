/** How good a connection is, as the media server judges it. */
export type LineQuality = 'unknown' | 'good' | 'weak' | 'lost';

/** What a call looks like from outside. `given-up` lasts until the page has asked the server what happened. */
export type CallSnapshot = {
  phase: 'entering' | 'in' | 'reconnecting' | 'elsewhere' | 'given-up' | 'left';
  microphoneOn: boolean;
  cameraOn: boolean;
  /** A device did not open when it was switched on. */
  deviceFailed: boolean;
  otherIsHere: boolean;
  otherSeen: boolean;
  otherMuted: boolean;
  ownLine: LineQuality;
  otherLine: LineQuality;
  /** The browser wants a tap before it plays sound. */
  soundBlocked: boolean;
};

export const firstSnapshot: CallSnapshot = {
  phase: 'entering',
  microphoneOn: false,
  cameraOn: false,
  deviceFailed: false,
  otherIsHere: false,
  otherSeen: false,
  otherMuted: false,
  ownLine: 'unknown',
  otherLine: 'unknown',
  soundBlocked: false,
};

/** What arrived from the other side so far; for tests, which must see pictures and not promises. */
export type CallStats = { framesDecoded: number; audioPacketsReceived: number };

/** What the page needs of a call. The class behind it, and the library it stands on, are loaded for the call alone. */
export type LiveCall = {
  subscribe: (listener: () => void) => () => void;
  read: () => CallSnapshot;
  showOther: (element: HTMLVideoElement | null) => void;
  showSelf: (element: HTMLVideoElement | null) => void;
  setMicrophone: (on: boolean) => Promise<void>;
  setCamera: (on: boolean) => Promise<void>;
  turnCamera: () => Promise<void>;
  allowSound: () => Promise<void>;
  enter: () => Promise<void>;
  leave: () => Promise<void>;
  stats: () => Promise<CallStats>;
};

/** A key to the room, asked for again at every entry; `null` when the visit can no longer be joined. */
export type AskForKey = () => Promise<{ url: string; token: string } | null>;
