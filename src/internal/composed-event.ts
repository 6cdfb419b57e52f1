/** What a person has done in an element. It bubbles and is composed: a page listens once, wherever the element stands. */
export class ComposedEvent<Fields> extends Event {
  declare static readonly type: string;

  constructor(fields: Fields) {
    super(new.target.type, {bubbles: true, composed: true});
    Object.assign(this, fields);
  }
}
