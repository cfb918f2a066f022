import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { Clock } from '../../platform/clock';
import {
  clientsMark,
  Forbidden,
  type HttpRequest,
  type KnownActor,
  personsMark,
  type Principal,
  publicMark,
  Unauthenticated,
} from '../../platform/http';
import { PrincipalDirectory } from './principal-directory';
import { TokenVerifier } from './token-verifier';

const bearer = /^bearer +([\w-]+\.[\w-]+\.[\w-]*) *$/i;

/** 401 and 403: who holds the token, who that is in this house, and whether the route is for such as they. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly modules: ModuleRef,
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.mark(context, publicMark)) return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const principal = await this.verifier.verify(tokenOf(request));
    request.principal = principal;
    const directory = this.modules.get(PrincipalDirectory, { strict: false });
    const actor = await directory.resolve(principal.subject, this.clock.now());
    if (!actor || !this.mayEnter(context, actor, principal)) throw new Forbidden();
    request.actor = actor;
    return true;
  }

  private mayEnter(context: ExecutionContext, actor: KnownActor, { scopes }: Principal): boolean {
    const forPersons = this.mark(context, personsMark) === true;
    const scope = this.mark(context, clientsMark);
    if (!forPersons && scope === undefined) return true;
    if (actor.kind === 'person') return forPersons;
    if (scope === undefined) return false;
    // A token that names its scopes can only narrow what the client was given here.
    return (actor.scopes ?? []).includes(String(scope)) && (scopes?.includes(String(scope)) ?? true);
  }

  private mark(context: ExecutionContext, key: string): string | true | undefined {
    return this.reflector.getAllAndOverride<string | true | undefined>(key, [
      context.getHandler(),
      context.getClass(),
    ]);
  }
}

function tokenOf({ headers }: HttpRequest): string {
  if (headers.authorization === undefined) throw new Unauthenticated('missing');
  const token = bearer.exec(headers.authorization)?.[1];
  if (token === undefined) throw new Unauthenticated('invalid');
  return token;
}
