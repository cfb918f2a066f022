export { hasInvalidCharacter, unfitTexts } from './characters';
export { clientsMark, ForClients, ForPersons, personsMark, Public, publicMark } from './access';
export { cursorFor, type CursorKey, keyFrom } from './cursor';
export { errorsTold } from './errors-told';
export { createHttpApp, type HttpApp } from './http-app';
export { IdempotencyKey, idempotencyKeyHeader, keyOf } from './idempotency-key.decorator';
export { IsInstant, IsLocalDate, IsUuid, IsWritten, IsZone } from './member.decorators';
export { cutPage, type Page, sendPage } from './page';
export { pageShapeOf } from './page.shape';
export { CommandQuery, FlagInQuery, NumberInQuery, PageQuery } from './page.contract';
export { Problem, problemStatuses, type ProblemType } from './problem';
export { problemTexts } from './problem-texts';
export {
  Conflict,
  Forbidden,
  IdempotencyKeyReused,
  Malformed,
  type MalformedError,
  NotFound,
  NotReady,
  Unauthenticated,
  VersionConflict,
} from './problems';
export { groundView, type GroundView, RefusedByLaw, ruleSaid, type RuleSaid } from './refused-by-law';
export { type Reply, send } from './reply';
export { type HttpReply, type HttpRequest, type KnownActor, type Principal, routeOf } from './request';
export { Id, idFrom, Lang, Trace } from './request.decorators';
export { errorsOfSchema } from './schema-errors';
export { TakesText, TextBody } from './text-body';
export { groundShape } from './ground.shape';
export { etagOf, IfMatch, ifMatchHeader, versionLast } from './version';
