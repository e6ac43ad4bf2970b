import { authorYear, isSourceId, SOURCES } from '@/content/sources/sources';

/** The sources of a scene, with links. */
export function SceneSources({ ids }: { ids: readonly string[] }) {
  return (
    <section className="sources" aria-labelledby="scene-sources">
      <h2 id="scene-sources">Sources</h2>
      <ul>
        {ids.filter(isSourceId).map((id) => {
          const source = SOURCES[id];
          return (
            <li key={id}>
              {authorYear(source)}. <a href={source.url}>{source.title}</a>. {source.venue}.
            </li>
          );
        })}
      </ul>
    </section>
  );
}
