<?php

namespace Entente;

/**
 * The HTML of a card, or why there is none.
 */
final class Card {

	/** @var string HTML; empty if there is no card. */
	public $html;

	/** @var string|null Why there is no card, or why it is not the latest, as the server's message or one of the causes `down` and `garbage`. */
	public $problem;

	/** @var int Unix time, in seconds, at which the server returned the card; 0 if it never did. */
	public $time;

	public function __construct( string $html, ?string $problem, int $time ) {
		$this->html    = $html;
		$this->problem = $problem;
		$this->time    = $time;
	}

	/**
	 * @param string|null $problem The `problem` of a card.
	 * @return bool Whether the server failed to return a card. If so, it is asked again soon.
	 */
	public static function is_failure( ?string $problem ): bool {
		return in_array( $problem, array( 'down', 'garbage' ), true );
	}
}
