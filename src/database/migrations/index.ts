import * as migration_20261122_161323_initial from './20261122_161323_initial.js';

export const migrations = [
  {
    up: migration_20261122_161323_initial.up,
    down: migration_20261122_161323_initial.down,
    name: '20261122_161323_initial'
  },
];
