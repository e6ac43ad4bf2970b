'use client';
import { useEffect, useMemo, useRef } from 'react';
import { type GateName, VALLEYS } from '@/scenes/ids';
import { GATE_LABELS, VALLEY_LABELS } from '@/scenes/mountain-words';
import { countText } from '@/scenes/count-text';
import { percentFigure } from '@/scenes/percent';
import { VALLEY_HEX } from '@/scenes/valley-colours';
import { lossAxes } from '@/scenes/figures/loss-axes';
import { valueAt } from './training-curve';
import { useStory } from './page-story';

/** What the panel needs of one kept moment of training. */
export interface PanelMoment {
  runs: number;
  /** Nats per turn on held-out runs. */
  loss: number;
  /** Chance of each valley, order of VALLEYS. */
  odds: readonly number[];
}

export interface TrainingPanelProps {
  moments: readonly PanelMoment[];
  /** The gate whose odds are shown. */
  gate: GateName;
}

const shareText = (share: number) => percentFigure(100 * share);

/** Writes a number for readers and, as the element's value, for machines. */
function write(element: HTMLDataElement | null, number: number, text: string): void {
  if (!element) return;
  element.value = String(number);
  element.textContent = text;
}

const WIDTH = 288;
const HEIGHT = 96;
const BOX = { left: 6, right: WIDTH - 6, top: 8, bottom: HEIGHT - 8 };

/** Run counter, loss curve and valley odds, following the number of runs that the snow shows. */
export function TrainingPanel({ moments, gate }: TrainingPanelProps) {
  const { frame, onFrame } = useStory();
  const panel = useRef<HTMLElement>(null);
  const counter = useRef<HTMLDataElement>(null);
  const loss = useRef<HTMLDataElement>(null);
  const dot = useRef<SVGCircleElement>(null);
  const bars = useRef<(HTMLElement | null)[]>([]);
  const values = useRef<(HTMLDataElement | null)[]>([]);
  // Without scripting the panel stands at the end of training.
  const last = moments[moments.length - 1];
  const axes = useMemo(() => lossAxes(moments, BOX), [moments]);

  useEffect(() => {
    let shown = -1;
    let visible = false;
    const update = () => {
      if (!visible) return;
      const runs = Math.round(frame.runs);
      if (runs === shown) return;
      shown = runs;
      const nats = valueAt(moments, runs, (moment) => moment.loss);
      write(counter.current, runs, countText(runs));
      write(loss.current, nats, nats.toFixed(3));
      dot.current?.setAttribute('cx', axes.x(runs).toFixed(1));
      dot.current?.setAttribute('cy', axes.y(nats).toFixed(1));
      for (let i = 0; i < VALLEYS.length; i++) {
        const share = valueAt(moments, runs, (moment) => moment.odds[i]);
        const bar = bars.current[i];
        if (bar) bar.style.transform = `scaleX(${share.toFixed(4)})`;
        write(values.current[i], share, shareText(share));
      }
    };
    // Off screen the panel would only cost layout with every scrolled frame.
    const sight = new IntersectionObserver(([entry]) => {
      visible = entry.isIntersecting;
      update();
    });
    if (panel.current) sight.observe(panel.current);
    const stop = onFrame(update);
    return () => {
      sight.disconnect();
      stop();
    };
  }, [frame, moments, axes, onFrame]);

  return (
    <figure
      ref={panel}
      data-training
      className="mt-[1.1rem] w-full max-w-80 font-sans text-finest font-medium tabular-nums phone:mt-[0.4rem] phone:grid phone:max-w-none phone:grid-cols-[1fr_6.5rem] phone:items-end phone:gap-x-4 phone:text-xs/[1.25]"
    >
      <figcaption className="mb-[0.4rem]">
        <data ref={counter} value={last.runs}>
          {countText(last.runs)}
        </data>{' '}
        training runs · error on unseen runs{' '}
        <data ref={loss} value={last.loss}>
          {last.loss.toFixed(3)}
        </data>{' '}
        nats a turn
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full overflow-visible"
        aria-hidden="true"
      >
        <path className="fill-none stroke-accent stroke-2" d={`M${axes.points}`} />
        <circle
          ref={dot}
          className="fill-ink stroke-paper stroke-2"
          r="5"
          cx={axes.x(last.runs)}
          cy={axes.y(last.loss)}
        />
      </svg>
      <p className="mt-[0.6rem] mb-[0.3rem] text-[1em]/[inherit] phone:col-span-full phone:mt-[0.3rem] phone:mb-[0.1rem]">
        Where runs from {GATE_LABELS[gate]} end
      </p>
      <dl className="grid grid-cols-[8.5rem_1fr_3rem] items-center gap-x-2 phone:col-span-full phone:grid-cols-[6.5rem_1fr_3rem]">
        {VALLEYS.map((valley, i) => (
          <div key={valley} className="contents">
            <dt>{VALLEY_LABELS[valley].answer}</dt>
            <dd className="contents">
              <span data-track="" className="h-2 bg-track">
                <span
                  className="block h-full origin-left"
                  style={{
                    background: VALLEY_HEX[valley],
                    transform: `scaleX(${last.odds[i].toFixed(4)})`,
                  }}
                  ref={(element) => {
                    bars.current[i] = element;
                  }}
                />
              </span>
              <data
                className="text-right"
                value={last.odds[i]}
                ref={(element) => {
                  values.current[i] = element;
                }}
              >
                {shareText(last.odds[i])}
              </data>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
