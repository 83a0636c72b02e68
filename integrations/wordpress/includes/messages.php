<?php
/**
 * What editors read about a card: why there is none, why it is not the latest, and what has no effect.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\Card;

/**
 * Returns a problem.
 *
 * @param string $text        What is wrong.
 * @param bool   $is_settings Whether the settings solve it.
 */
function problem( string $text, bool $is_settings = false ): array {
	return array(
		'text'       => $text,
		'isSettings' => $is_settings,
	);
}

/** Returns the problem of a plugin without a server. */
function no_server(): array {
	return problem( __( 'Enter the address of the server under Settings → Entente.', 'entente' ), true );
}

/** Returns the problem of a card without a relation. */
function no_relation(): array {
	return problem( __( 'Choose a relation: two country codes joined by a hyphen, such as no-tj.', 'entente' ) );
}

/**
 * Returns why there is no card or not the latest one; null if there is no problem.
 *
 * @param Card $card The card.
 */
function problem_of_card( Card $card ): ?array {
	if ( null === $card->problem ) {
		return null;
	}
	if ( ! Card::is_failure( $card->problem ) ) {
		return problem( strtr( $card->problem, quoted_labels() ) );
	}
	$cause = 'down' === $card->problem
		? __( 'The server is not responding.', 'entente' )
		: __( 'The server answered with something that is not a card. Check its address under Settings → Entente.', 'entente' );
	$shown = '' === $card->html
		? __( 'There is no earlier card to show.', 'entente' )
		/* translators: %s: date and time. */
		: sprintf( __( 'Readers see the card from %s.', 'entente' ), wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $card->time ) );
	return problem( "$cause $shown", true );
}

/**
 * Returns the problem of attributes without effect; null if there are none.
 *
 * @param string[] $names Their names.
 */
function ignored( array $names ): ?array {
	if ( array() === $names ) {
		return null;
	}
	$named = array_map(
		function ( string $name ): string {
			$label = labels()[ $name ] ?? null;
			return null === $label ? $name : "$label ($name)";
		},
		$names
	);
	/* translators: %s: names of settings, such as “As of (asOf), colour”. */
	return problem( sprintf( __( 'These settings are unknown or have an invalid value, and are ignored: %s', 'entente' ), implode( ', ', $named ) ) );
}

/**
 * Returns the problem of a shortcode with quotation marks that word processors write; null if there are none.
 *
 * @param array $attributes What the editor wrote.
 */
function typographic_quotes( array $attributes ): ?array {
	return preg_match( '/[“”„«»‘’]/u', implode( ' ', array_filter( $attributes, 'is_string' ) ) )
		? problem( __( 'Shortcodes need straight quotation marks: relation="no-tj".', 'entente' ) )
		: null;
}

/**
 * Returns what the block's fields are called.
 *
 * @return array<string, string> Labels by the names of attributes.
 */
function labels(): array {
	return array(
		'lang'       => __( 'Language', 'entente' ),
		'home'       => __( 'State named first', 'entente' ),
		'layout'     => __( 'Layout', 'entente' ),
		'fact'       => __( 'A single fact', 'entente' ),
		'kinds'      => __( 'Only some kinds of fact', 'entente' ),
		'asOf'       => __( 'As of', 'entente' ),
		'release'    => __( 'Release', 'entente' ),
		'theme'      => __( 'Color scheme', 'entente' ),
		'heading'    => __( 'Heading level', 'entente' ),
		'background' => __( 'Background', 'entente' ),
		'text'       => __( 'Text', 'entente' ),
		'accent'     => __( 'Links', 'entente' ),
	);
}

/** Returns the labels in quotation marks, by the names of attributes as the server quotes them. */
function quoted_labels(): array {
	$quoted = array();
	foreach ( labels() as $name => $label ) {
		$quoted[ "“{$name}”" ] = "“{$label}” ({$name})";
	}
	return $quoted;
}

/**
 * Returns a note for people who can edit posts; empty for everybody else, in feeds and in e-mails.
 *
 * @param array[] $problems What it says.
 */
function for_editors( array $problems ): string {
	if ( array() === $problems || 'plain' === markup() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: what is wrong. Only people who can edit posts see this. */
	$note = esc_html( sprintf( __( 'Entente (only editors see this): %s', 'entente' ), implode( ' ', array_column( $problems, 'text' ) ) ) );
	if ( in_array( true, array_column( $problems, 'isSettings' ), true ) && '' !== settings_url() ) {
		$note .= sprintf( ' <a href="%s">%s</a>', esc_url( settings_url() ), esc_html__( 'Open the settings', 'entente' ) );
	}
	// Like WordPress's own notices, whose style sheet the site does not load.
	return '<p class="entente-note" style="box-sizing:border-box;padding:12px;border-left:4px solid #dba617;background:#fff;color:#1d2327;font:13px/1.5 system-ui,sans-serif">' . $note . '</p>';
}
