import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus reads: how long requests took by route, and the state of the process. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by method, declared route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  private readonly anomalies = new Gauge({
    name: 'desk_anomalies',
    help: 'What must not be, as the last standing check found it: always none',
    labelNames: ['anomaly'],
    registers: [this.registry],
  });

  /** Told of each answer; `route` as declared, so that ids never become labels. */
  observe(method: string, route: string, status: number, seconds: number): void {
    this.requests.labels(method, route, String(status)).observe(seconds);
  }

  /** Told by each standing check how many there are of that kind. */
  standing(anomaly: string, count: number): void {
    this.anomalies.labels(anomaly).set(count);
  }

  /** Process and event loop too, from now on. */
  watchTheProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  async text(): Promise<{ readonly type: string; readonly body: string }> {
    return { type: this.registry.contentType, body: await this.registry.metrics() };
  }
}
