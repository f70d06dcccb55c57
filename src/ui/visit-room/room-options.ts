import { AudioPresets, type RoomOptions, VideoPresets } from 'livekit-client';

/**
 * How two people talk. VP8, because every browser decodes it and old laptops encode it; two peer connections, because one
 * has to renegotiate before the first picture; small layers, so that a weak line gets a small picture and not a frozen one.
 */
export const roomOptions: RoomOptions = {
  adaptiveStream: true,
  dynacast: true,
  singlePeerConnection: false,
  // A question about unsaved notes must not hang up; the page hangs up itself when it really goes.
  disconnectOnPageLeave: false,
  videoCaptureDefaults: { resolution: VideoPresets.h720.resolution },
  audioCaptureDefaults: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  publishDefaults: {
    videoCodec: 'vp8',
    simulcast: true,
    videoSimulcastLayers: [VideoPresets.h180, VideoPresets.h360],
    audioPreset: AudioPresets.speech,
    red: true,
    dtx: true,
    degradationPreference: 'balanced',
    stopMicTrackOnMute: false,
  },
};
