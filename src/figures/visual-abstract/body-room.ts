/** How a body is laid out. */
export interface BodyRoom {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	/** People beside the arms, or above them. */
	readonly beside: boolean;
	/** Words of an arm under each other, where there is no room for columns. */
	readonly narrow: boolean;
	/** Lines at the foot. */
	readonly foot: readonly string[];
	/** What stands under the people; empty where nothing does. */
	readonly aside: string;
}
