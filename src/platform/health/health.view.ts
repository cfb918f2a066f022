/** How the service is. */
export class HealthView {
  status!: 'live' | 'ready';
}
