<?php
/**
 * The shortcode, for the classic editor and for content without blocks: [entente relation="no-tj" lang="de"].
 *
 * @package Entente
 */

namespace Entente\WordPress;

add_shortcode(
	'entente',
	function ( $attributes ): string {
		return card_html( is_array( $attributes ) ? $attributes : array() );
	}
);
