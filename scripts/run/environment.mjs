/** The two pairs of keys of a media server of ours; the names are not secret. */
export const livekitKeys = { apiKey: 'clearway', webhookKey: 'clearway-webhook' };

/**
 * The settings src/env.ts reads, for one running copy of Clearway. `livekit` is { url, apiKey, apiSecret, webhookKey,
 * webhookSecret } or null: then visits offer the phone.
 */
export function programSettings({ mode, origin, databaseUrl, smtpUrl, nextAuthSecret, livekit, dist }) {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    CLEARWAY_MODE: mode,
    CLEARWAY_DIST: dist,
    DATABASE_URL: databaseUrl,
    // The demo opens everybody's mailbox: nobody reaches it from another machine.
    CLEARWAY_HOST: 'localhost',
    APP_ORIGIN: origin,
    NEXTAUTH_SECRET: nextAuthSecret,
    SMTP_URL: smtpUrl,
    MAIL_FROM: process.env.MAIL_FROM || 'Clearway <no-reply@clearway.example>',
    CLINIC_PHONE: process.env.CLINIC_PHONE || '(626) 555-0100',
    LIVEKIT_URL: livekit?.url ?? '',
    LIVEKIT_API_KEY: livekit?.apiKey ?? '',
    LIVEKIT_API_SECRET: livekit?.apiSecret ?? '',
    LIVEKIT_WEBHOOK_KEY: livekit?.webhookKey ?? '',
    LIVEKIT_WEBHOOK_SECRET: livekit?.webhookSecret ?? '',
  };
}
