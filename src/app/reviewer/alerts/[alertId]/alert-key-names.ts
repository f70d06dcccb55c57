/** The keys of an alert's page, in the order in which its foot lists them; a button or link names its own by `data-key`. */
export const alertKeys = ['a', 'c', 'e', 't', 'l', 'h', 'o'] as const;
export type AlertKey = (typeof alertKeys)[number];
