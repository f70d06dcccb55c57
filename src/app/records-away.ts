/** Of an error of the server a browser learns its digest and nothing else: by this one the page knows what to say. */
export const recordsAway = 'records-away';
