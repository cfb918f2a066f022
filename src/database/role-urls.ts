import { createHmac } from 'node:crypto';
import type { DatabaseAddresses } from '../platform/config/env';

/** The roles as whom the service logs in. */
export type LoginRole = 'app' | 'worker';

export interface RoleUrls {
  /** The migrating login. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
}

/**
 * Where each role logs in. An address that is not given is the owner's with the role's name and a password that
 * follows from the owner's, so that every instance finds the same; none where the owner needs none.
 */
export function resolveUrls({ url, appUrl, workerUrl }: DatabaseAddresses): RoleUrls {
  return {
    ownerUrl: url,
    appUrl: appUrl ?? derivedUrl(url, 'app'),
    workerUrl: workerUrl ?? derivedUrl(url, 'worker'),
  };
}

function derivedUrl(ownerUrl: string, role: LoginRole): string {
  const derived = new URL(ownerUrl);
  const ownerPassword = decodeURIComponent(derived.password);
  for (const overriding of ['user', 'password']) derived.searchParams.delete(overriding);
  derived.username = role;
  derived.password =
    ownerPassword === '' ? '' : createHmac('sha256', ownerPassword).update(`qadagalau:${role}`).digest('hex');
  return derived.href;
}
