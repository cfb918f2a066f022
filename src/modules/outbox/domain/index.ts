export { keptUntil } from './kept-until';
