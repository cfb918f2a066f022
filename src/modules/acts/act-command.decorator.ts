import { applyDecorators, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import { ForClients, ForPersons } from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { actShape } from './act.shape';

/** A command on an act, POSTed to that path below it: open to people, answered with the act, refused by these rules. */
export const ActCommandRoute = (path: string, rule: string, ...rules: readonly string[]): MethodDecorator =>
  applyDecorators(
    Post(path),
    ForPersons(),
    ApiCreatedResponse({ standardSchema: actShape }),
    RefusedBy(rule, ...rules),
  );

/** The same, open to the system of an addressee too. */
export const FiledByAddressee = (): MethodDecorator => ForClients('acts:answer');
