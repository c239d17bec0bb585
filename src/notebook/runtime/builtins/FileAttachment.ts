import {attachedFile} from "../attachedFile.ts";
import {noSuchFile} from "../messages.ts";
import type {Page} from "../page.ts";

export const FileAttachment = ({document, files}: Page) => {
  const known = new Map<string, ReturnType<typeof attachedFile>>();
  return (name: string) => {
    const found = known.get(name);
    if (found) return found;
    const file = files(name);
    if (!file) throw new Error(noSuchFile(name));
    const made = attachedFile(name, file, document);
    known.set(name, made);
    return made;
  };
};
