/** What kind of picture it is; each has a drawing of its own. */
export type Role =
  | 'portrait'
  | 'people'
  | 'landscape'
  | 'city'
  | 'market'
  | 'product'
  | 'food'
  | 'interior'
  | 'map'
  | 'chart'
  | 'screen'
  | 'abstract'
  | 'logo'
  | 'pattern';
