export { operationsOf } from './problem-responses';
export { describeApi, pagePath, publishApi } from './publish';
export { RefusedBy } from './refused-by.decorator';
