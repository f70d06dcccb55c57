import { expect, test } from 'vitest';
import { storeHelpRequest, pendingHelpRequests, sendHelpRequest, sendPendingHelpRequests } from './help-request-outbox';

function aStore() {
  const held = new Map<string, string>();
  return {
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
  };
}

const form = { action: '/patient/help', body: 'for=someone' };
const answers =
  (url: string, status = 200) =>
  async () => ({ url: `http://clinic.test${url}`, ok: status < 400, status });
const noNetwork = async () => {
  throw new TypeError('Failed to fetch');
};

test('only the page that says so means that the clinic knows', async () => {
  expect(await sendHelpRequest(form, '/patient/care', answers('/patient/care'))).toBe('sent');
  expect(await sendHelpRequest(form, '/patient/care', answers('/crisis.html'))).toBe('waits');
  expect(await sendHelpRequest(form, '/patient/care', answers('/patient/help', 503))).toBe('waits');
  expect(await sendHelpRequest(form, '/patient/care', noNetwork)).toBe('waits');
});

test('without a connection it is kept, once, and goes out as soon as there is one', async () => {
  const store = aStore();
  storeHelpRequest(store, form);
  storeHelpRequest(store, form);
  expect(pendingHelpRequests(store)).toEqual([form]);
  expect(await sendPendingHelpRequests(store, '/patient/care', noNetwork)).toBe(false);
  expect(pendingHelpRequests(store)).toEqual([form]);
  expect(await sendPendingHelpRequests(store, '/patient/care', answers('/patient/care'))).toBe(true);
  expect(pendingHelpRequests(store)).toEqual([]);
});

test('what another person of this device asked for is never sent in the name of this one', async () => {
  const store = aStore();
  storeHelpRequest(store, form);
  expect(await sendPendingHelpRequests(store, '/patient/care', answers('/patient/help', 403))).toBe(false);
  expect(pendingHelpRequests(store)).toEqual([]);
});

test.each(['not json', '{"action":1}', '[null, 3, {"action":"/x"}]'])('%s on the device is nothing that waits', (held) => {
  const store = aStore();
  store.setItem('clearway.unsent', held);
  expect(pendingHelpRequests(store)).toEqual([]);
});
