/** How often a simulation is taken up again before it counts as failed. */
export const simulationAttempts = 5
