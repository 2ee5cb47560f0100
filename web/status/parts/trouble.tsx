import type { Problem } from '../../common/call.ts';
import { t } from '../messages/texts.ts';
import { troubleOf } from '../state/trouble.ts';
import { Said } from './frame.tsx';

/** Nothing to show yet, or nothing to be had for now. */
export const Nothing = ({ problem, again }: { problem: Problem | undefined; again: () => void }) =>
  problem ? (
    <Said title={troubleOf(problem)}>
      <p>
        <button type="button" onClick={again}>
          {t('again')}
        </button>
      </p>
    </Said>
  ) : (
    <p class="quiet" role="status">
      {t('loading')}
    </p>
  );
