import { locations } from '@/domain/shared/locations';

/** The clinic's phone numbers in one line of text, each with its place. */
export const clinicPhones = locations.map(({ name, phone }) => `${name} ${phone.shown}`).join(', ');
