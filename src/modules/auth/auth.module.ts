import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Clock } from '../../platform/clock';
import { AuthGuard } from './auth.guard';
import { DevelopmentTokens } from './development-tokens';
import { DevelopmentController } from './development.controller';
import { DevelopmentService } from './development.service';
import { IssuerKeyRepository } from './issuer-key.repository';
import { type OidcIssuer, OidcTokens } from './oidc-tokens';
import { TokenVerifier } from './token-verifier';

/** Who is asking. Without an issuer of its own the service has the development issuer's routes, with one it has not. */
@Module({})
export class AuthModule {
  static of(oidc: OidcIssuer | null): DynamicModule {
    const guard = { provide: APP_GUARD, useClass: AuthGuard };
    if (oidc) return { module: AuthModule, providers: [guard, tokensOf(oidc)] };
    return {
      module: AuthModule,
      controllers: [DevelopmentController],
      providers: [
        guard,
        IssuerKeyRepository,
        DevelopmentTokens,
        DevelopmentService,
        { provide: TokenVerifier, useExisting: DevelopmentTokens },
      ],
    };
  }
}

const tokensOf = (oidc: OidcIssuer) => ({
  provide: TokenVerifier,
  inject: [Clock],
  useFactory: (clock: Clock) => new OidcTokens(oidc, clock),
});
