import { expect, test } from 'vitest';
import { newSecrets } from '../setup/secrets.mjs';
import { checkSettings } from './check-settings.mjs';
import { livekitKeys, programSettings } from './environment.mjs';

const secrets = newSecrets();
const settings = (smtpUrl: string) =>
  programSettings({
    mode: 'demo',
    origin: 'http://localhost:3000',
    databaseUrl: 'postgresql://a:b@127.0.0.1/clearway',
    smtpUrl,
    nextAuthSecret: secrets.nextAuthSecret,
    livekit: {
      url: 'ws://127.0.0.1:7880',
      ...livekitKeys,
      apiSecret: secrets.livekitSecret,
      webhookSecret: secrets.livekitSecret,
    },
    dist: '.next',
  });

test('settings that the programs would refuse are refused in their words, the others pass', async () => {
  await checkSettings(settings('smtp://127.0.0.1:2525'));
  await expect(checkSettings(settings('mail.example.com'))).rejects.toThrow(
    /cannot start with these settings:\n {2}SMTP_URL needs/,
  );
}, 20_000);
