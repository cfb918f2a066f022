export { actorOf } from './actor-of';
export { AuthModule } from './auth.module';
export { developmentIssuer } from './development-tokens';
export { DevelopmentPeople, type DevelopmentPerson } from './development-people';
export type { OidcIssuer } from './oidc-tokens';
export { PrincipalDirectory } from './principal-directory';
