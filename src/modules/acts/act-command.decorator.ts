import { applyDecorators, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiParam } from '@nestjs/swagger';
import { ForClients, ForPersons, idempotencyKeyHeader, ifMatchHeader } from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { actShape } from './act.shape';

/** A command on an act, POSTed to that path below it: open to people, answered with the act, refused by these rules. */
export const ActCommandRoute = (path: string, rule: string, ...rules: readonly string[]): MethodDecorator =>
  applyDecorators(
    Post(path),
    ForPersons(),
    ApiParam({ name: 'id', format: 'uuid', type: String }),
    ApiHeader(ifMatchHeader),
    ApiHeader(idempotencyKeyHeader),
    ApiCreatedResponse({ standardSchema: actShape }),
    RefusedBy(rule, ...rules),
  );

/** The same, open to the system of an addressee too. */
export const FiledByAddressee = (): MethodDecorator => ForClients('acts:answer');
