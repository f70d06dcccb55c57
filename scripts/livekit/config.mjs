/**
 * The media server's settings (YAML). Rooms exist only when the application makes them; the short key-frame throttle is
 * what lets two people see each other quickly (see docs/decisions); no outside STUN server learns who is in a visit.
 */
export function livekitConfig({ port, tcpPort, udpPort, apiKey, apiSecret, webhookKey, webhookSecret, webhookUrl }) {
  return `port: ${port}
bind_addresses: ["127.0.0.1"]
rtc:
  tcp_port: ${tcpPort}
  udp_port: ${udpPort}
  use_external_ip: false
  node_ip: 127.0.0.1
  enable_loopback_candidate: true
  stun_servers: ["127.0.0.1:9"]
  pli_throttle: { low_quality: 100ms, mid_quality: 100ms, high_quality: 100ms }
keys:
  ${apiKey}: ${apiSecret}
  ${webhookKey}: ${webhookSecret}
room: { auto_create: false, empty_timeout: 300, departure_timeout: 120, max_participants: 4 }
webhook: { api_key: ${webhookKey}, urls: ["${webhookUrl}"] }
logging: { level: warn }
`;
}
