import { AppModule } from './app.module';
import type { Databases } from './database/database.module';
import type { Clock } from './platform/clock';
import type { Environment } from './platform/config/env';
import { createHttpApp, type HttpApp } from './platform/http';
import { ServiceLogger } from './platform/logging';
import { Metrics } from './platform/metrics';
import { describeApi, publishApi } from './platform/openapi';
import { formsOf } from './kind-forms';
import { seed } from './seed';
import { Editions, editionTexts, withFilingTerms } from './statute';

const title = 'Qadagalau';
const apiVersion = '1.1';

/** Far above what people and honest clients send, so that only a runaway is slowed. */
const requestsPerMinute = 60_000;

export interface AppOptions {
  readonly env: Environment;
  readonly databases: Databases;
  /** In place of those that the environment names. */
  readonly editions?: Editions;
  readonly clock?: Clock;
  readonly metrics?: Metrics;
  readonly requestsPerMinute?: number;
}

/** The whole service over a migrated database, set up as in production and initialised, but not listening. */
export async function createApp(options: AppOptions): Promise<HttpApp> {
  const { env, databases, clock, metrics = new Metrics(), editions = editionsOf(env) } = options;
  const composition = {
    databases,
    oidc: env.oidc,
    editions,
    logLevel: env.logLevel,
    sweepSeconds: env.sweepSeconds,
    metrics,
    ...(clock && { clock }),
  };
  const app = await createHttpApp(AppModule.of(composition), {
    apiVersion,
    requestsPerMinute: options.requestsPerMinute ?? requestsPerMinute,
    observe: (...answer) => {
      metrics.observe(...answer);
    },
  });
  try {
    await prepare(app, options, editions);
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

async function prepare(app: HttpApp, { env }: AppOptions, editions: Editions): Promise<void> {
  app.useLogger(app.get(ServiceLogger));
  const about = {
    title,
    description:
      "Acts of prosecutor's supervision and their terms. Texts come in Kazakh, Russian and English by `Accept-Language`.",
    version: apiVersion,
    lookup: (id: string) => lookUp(editions, id),
    forms: formsOf(editions),
  };
  publishApi(app, title, () => describeApi(app, about));
  await app.init();
  await seed(app, { editions, isForDevelopment: env.oidc === null });
  await app.getHttpAdapter().getInstance().ready();
}

/** The editions that the environment names, each with its days and the terms for filing that it gives. */
export function editionsOf({ statuteEditions, filingDays }: Environment): Editions {
  const spans = statuteEditions.map(({ edition, from, until }) => ({
    id: edition,
    from,
    ...(until && { until }),
  }));
  return new Editions(
    editionTexts.map((text) => withFilingTerms(text, filingDays)),
    spans,
  );
}

/** `written-by-kind`, `signed-by-kind` and so on stand for what the kinds of the editions held refuse by. */
const stages = {
  'written-by-kind': 'written',
  'signed-by-kind': 'signature',
  'term-by-kind': 'term',
  'receipt-by-kind': 'receipt',
  'notice-by-kind': 'notice',
  'closed-by-kind': 'closure',
} as const;

function lookUp({ held }: Editions, name: string): { id: string; cites: string; says: string }[] {
  const stage = stages[name as keyof typeof stages] as (typeof stages)[keyof typeof stages] | undefined;
  const rules = held.flatMap(({ edition }) => (stage ? edition.barsAt(stage) : (edition.find(name) ?? [])));
  return rules.map(({ id, cites, says }) => ({ id, cites, says: says.en }));
}
