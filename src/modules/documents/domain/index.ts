export { pageOf, type PageContent } from './act-page';
export { pageLanguages, type ActSheet, type PageLanguage } from './act-sheet';
export type { PageStyle } from './page-node';
export { pageLabel } from './page-wording';
