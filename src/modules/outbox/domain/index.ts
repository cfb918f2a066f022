export { canonicalJson } from './canonical-json';
export { keptUntil } from './kept-until';
