/** What the element knows of a scene before its frame is there; `/embed/<id>/scene.json`. */
export interface SceneData {
  title: string;
  /** What the still shows, for those who do not see it. */
  alt: string;
  /** Paths of the still below the site's root, and its colour until it comes; none where none is drawn. */
  still?: { dark: string; light: string; plain: string; colour: string };
  /** Height of a frame, CSS pixels, by its parts as an address names them; of the whole under ''. */
  heights: Record<string, number>;
}

/** Ids of scenes are made of these; nothing else is asked for. */
const ID = /^[a-z\d-]+$/;

/**
 * Fetches what is known of a scene: nothing where there is no such scene.
 * @param root address of the site's root, with a slash at its end
 * @throws where it cannot be had
 */
export async function loadScene(root: string, id: string): Promise<SceneData | undefined> {
  if (!ID.test(id)) return undefined;
  const answer = await fetch(`${root}embed/${id}/scene.json`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as SceneData;
}
