import type { Deal, DealStage } from '../../../client/deals.js'
import type { DealPhase } from '../../../domain/deals/deals.js'
import type { Translate } from '../../intl/create-intl.js'
import { Badge, type Tone } from '../../ui/badge.js'

const tones: Record<DealPhase, Tone> = { lost: 'danger', open: 'accent', won: 'success' }

/** Where a deal stands. A deal of another organisation may stand in a stage that the viewer's own does not have; then its phase says it. */
export const StageBadge = ({ deal: { phase, stage }, stages, t }: { deal: Pick<Deal, 'phase' | 'stage'>; stages: readonly DealStage[]; t: Translate }) => (
  <Badge tone={tones[phase]}>{stages.find(({ id }) => id === stage)?.name ?? t(`dealPhase.${phase}`)}</Badge>
)
