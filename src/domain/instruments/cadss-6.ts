import type { NumberScale } from './number-scale';

/** Six items of the full CADSS, by their place in it. It correlates with the full scale (r .91 to .95); its authors call it unvalidated. */
export const cadss6: NumberScale = {
  id: 'cadss-6',
  name: 'CADSS-6',
  version: '1',
  copyright: '© J.D. Bremner',
  licenceBasis: 'Numbers only; the rater uses a form with permission',
  source: 'Bremner 1998, J Trauma Stress 11:125; Rodrigues 2021',
  labels: [1, 2, 6, 7, 15, 22].map((place) => `Item ${place} of the full scale`),
  itemMax: 4,
  // No published bands: the total is read against the same person's earlier ones.
  bands: [{ from: 0, band: 'no published bands' }],
};
