package org.stadion.gamification.boundary;

import org.stadion.gamification.entity.Score.Chart;

/** Within this module: somebody's place on a chart may be another one now. */
record ScoresMoved(Chart chart) {}
